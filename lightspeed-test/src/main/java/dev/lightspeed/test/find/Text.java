package dev.lightspeed.test.find;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a name or text should be. */
sealed interface Text extends Predicate<String> {

    /** As it follows the kind of element in a message, with a space before. */
    String words();

    /** What the author wrote, to compare with what is there. */
    String wanted();

    record Any() implements Text {

        @Override
        public boolean test(String text) {
            return true;
        }

        @Override
        public String words() {
            return "";
        }

        @Override
        public String wanted() {
            return "";
        }
    }

    record Exact(String wanted) implements Text {

        @Override
        public boolean test(String text) {
            return text.equals(wanted);
        }

        @Override
        public String words() {
            return " \"" + wanted + '"';
        }
    }

    /** Upper and lower case are alike. */
    record Containing(String wanted) implements Text {

        @Override
        public boolean test(String text) {
            return Words.small(text).contains(Words.small(wanted));
        }

        @Override
        public String words() {
            return " containing \"" + wanted + '"';
        }
    }

    record Matching(Pattern pattern) implements Text {

        @Override
        public boolean test(String text) {
            return pattern.matcher(text).matches();
        }

        @Override
        public String words() {
            return " matching /" + pattern + '/';
        }

        @Override
        public String wanted() {
            return pattern.pattern();
        }
    }
}
