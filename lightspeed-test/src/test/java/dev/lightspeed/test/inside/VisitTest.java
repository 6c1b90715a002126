package dev.lightspeed.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Code that comes into a view: what it gives, and what may be wrong with it. */
class VisitTest {

    private static Answer visit(Class<?> expected, InView<Object, Object> code, Object view)
            throws InterruptedException {
        Visit visit = new Visit(expected, code);
        visit.run(view);
        return visit.await();
    }

    @Test
    void what_the_code_gives_comes_back() throws InterruptedException {
        assertThat(visit(String.class, view -> view + "!", "view")).isEqualTo(new Answer("view!", ""));
        assertThat(visit(String.class, view -> null, "view")).isEqualTo(new Answer(null, ""));
    }

    @Test
    void another_view_is_named() throws InterruptedException {
        assertThat(visit(Integer.class, view -> view, "view").problem())
                .isEqualTo("inView: the page shows java.lang.String, and the code is for java.lang.Integer."
                        + " Name the class of the view; of a page in the pure style, the class of its model.");
    }

    @Test
    void what_the_code_throws_is_told_and_not_thrown() throws InterruptedException {
        Answer answer = visit(
                String.class,
                view -> {
                    throw new java.io.IOException("by a test");
                },
                "view");

        assertThat(answer.problem())
                .startsWith(
                        "inView: the code threw in the view java.lang.String.\njava.io.IOException: by a test\n\tat "
                                + VisitTest.class.getName());
    }

    @Test
    void code_and_what_it_holds_travel_as_bytes() throws Exception {
        record Add(String text) implements InView<String, String> {
            @Override
            public String run(String view) {
                return view + text;
            }
        }
        Object arrived = Wire.object(Wire.bytes(new Add("!")), VisitTest.class.getClassLoader());

        assertThat(arrived).isEqualTo(new Add("!"));
    }

    @Test
    void code_whose_class_is_not_deployed_cannot_arrive() throws Exception {
        InView<String, String> code = view -> view;
        byte[] bytes = Wire.bytes(code);
        ClassLoader server = new ClassLoader(VisitTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.equals(VisitTest.class.getName())) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }
        };

        assertThatThrownBy(() -> Wire.object(bytes, server))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessage(VisitTest.class.getName());
    }
}
