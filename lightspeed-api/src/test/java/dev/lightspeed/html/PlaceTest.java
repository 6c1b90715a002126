package dev.lightspeed.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    /** Where a piece stands in the first slot of the last template, each of which stands in the one before. */
    private static Place in(String... templates) {
        Place place = Place.OUTERMOST;
        for (String template : templates) {
            place = Template.parse(template).inside(0, place);
        }
        return place;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>{}</p>          | {}<b></b>           | <li></li>             | <li> in a slot of <p>: browsers end the paragraph there. Use <div> in place of <p>.",
                "<p>{}</p>          | <b>{}</b>           | <div></div>           | <div> in a slot of <b>: browsers end the paragraph there. Use <div> in place of <p>.",
                "<form>{}</form>    | <div>{}</div>       | <form></form>         | <form> in a slot of <div>: browsers end the outer <form> there. Close it before.",
                "<form>{}</form>    | <div>{}</div>       | <i><form></form></i>  | <form> in a slot of <div>: browsers end the outer <form> there. Close it before.",
                "<a>{}</a>          | <span>{}</span>     | <b><a></a></b>        | <a> in a slot of <span>: browsers end the outer <a> there. Close it before.",
                "<table>{}</table>  | {}<tbody></tbody>   | <tr></tr>             | <tr> in a slot of <table>: browsers move it out. Put <tbody> around the rows.",
                "<h1>{}</h1>        | {}<b></b>           | <h2></h2>             | <h2> in a slot of <h1>: browsers end the outer heading there. Close it before.",
                "<svg>{}</svg>      | <g>{}</g>           | <p></p>               | <p> in a slot of <g>: browsers end the drawing there. Put it into <foreignObject>."
            })
    void refuses_what_browsers_would_move_out_of_the_pieces_around_it(
            String outer, String inner, String piece, String reason) {
        Template template = Template.parse(piece);

        assertThatThrownBy(() -> template.fits(in(outer, inner))).hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<li>{}</li>        | <ul>{}</ul>                         | <li></li>",
                "<form>{}</form>    | <div>{}</div>                       | <input>",
                "<p>{}</p>          | <button>{}</button>                 | <div></div>",
                "<tbody>{}</tbody>  | {}<tr></tr>                         | <tr></tr>",
                "<a>{}</a>          | <svg>{}</svg>                       | <a></a>",
                "<p><svg>{}</svg></p> | <g>{}</g>                         | <g><circle></circle></g>",
                "<p><svg>{}</svg></p> | <foreignObject>{}</foreignObject> | <div><p></p></div>",
                "{}                 | {}                                  | <tr></tr>"
            })
    void takes_what_browsers_leave_there(String outer, String inner, String piece) {
        Template template = Template.parse(piece);

        assertThatCode(() -> template.fits(in(outer, inner))).doesNotThrowAnyException();
    }

    @Test
    void is_one_object_however_deep_the_tree() {
        String item = "<li>{}</li>";
        String list = "<ul>{}</ul>";

        assertThat(in(list, item, list, item)).isSameAs(in(list, item, list, item, list, item));
    }
}
