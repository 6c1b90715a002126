package dev.lightspeed.test.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final String PROPERTY = "lightspeed.application";

    /** As Arquillian's, which is known by its name only. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface ArquillianResource {}

    static class OnAServer {
        @ArquillianResource
        URL application;

        URL other;
    }

    static class OnAServerToo extends OnAServer {}

    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void arquillian_says_where_the_application_is() throws MalformedURLException {
        OnAServerToo test = new OnAServerToo();
        test.application = URI.create("http://127.0.0.1:8080/shop/").toURL();
        System.setProperty(PROPERTY, "http://127.0.0.1:1/");

        assertThat(Application.of(test)).hasToString("http://127.0.0.1:8080/shop/");
    }

    @Test
    void a_property_says_so_where_there_is_no_arquillian() {
        System.setProperty(PROPERTY, "http://127.0.0.1:8080/shop");

        assertThat(Application.of(this)).hasToString("http://127.0.0.1:8080/shop/");
    }

    @Test
    void a_property_that_is_no_address_is_quoted() {
        System.setProperty(PROPERTY, "shop");

        assertThatThrownBy(() -> Application.of(this))
                .hasMessage("Property lightspeed.application: \"shop/\" is no address. Give one as"
                        + " http://127.0.0.1:8080/shop/.");
    }

    @Test
    void where_nothing_says_so_the_ways_to_say_it_are_listed() {
        assertThatThrownBy(() -> Application.of(this))
                .hasMessage(
                        "dev.lightspeed.test.browser.ApplicationTest: the browser does not know where the application is."
                                + " Add a field \"@ArquillianResource URL application;\", or open pages by their whole address, or set"
                                + " -Dlightspeed.application.");
    }
}
