package dev.lightspeed.showcase.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void is_found_by_its_path_with_any_query() {
        assertThat(Demo.shownAt("/todos?show=open")).contains(Demo.TODOS);
        assertThat(Demo.shownAt("/counter/pure")).contains(Demo.PURE);
        assertThat(Demo.shownAt("/counter")).contains(Demo.COUNTER);
    }

    @Test
    void the_home_page_is_none() {
        assertThat(Demo.shownAt("/")).isEmpty();
    }
}
