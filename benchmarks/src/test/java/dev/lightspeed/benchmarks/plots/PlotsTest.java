package dev.lightspeed.benchmarks.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotsTest {

    private static final String RUN = """
            {"server":"Payara Micro",
             "As many events as go":[{"event":"bare echo","server CPU, us":39.5},{"event":"W1 click","server CPU, us":60.0},
               {"event":"W2 cell","server CPU, us":100.0},{"event":"Faces: W1 click","server CPU, us":825.0}],
             "Events at a fixed rate":[{"event":"W1 click","p50, ms":0.7,"p99, ms":4.5}],
             "W4, ten updates a second":[{"what":"W4 update","pages":100,"server CPU, us":40},{"what":"W4 update","pages":1000}],
             "W6, pages back":[{"after, s":0.1,"pages":1},{"after, s":2.5,"pages":5000}]}""";

    @TempDir
    Path directory;

    private Path run() throws IOException {
        return Files.writeString(directory.resolve("run.json"), RUN);
    }

    private String image(String name) throws IOException {
        return Files.readString(directory.resolve("plots").resolve(name));
    }

    @Test
    void what_was_measured_is_drawn() throws IOException {
        Plots.main(run().toString(), directory.resolve("plots").toString());

        try (Stream<Path> images = Files.list(directory.resolve("plots"))) {
            assertThat(images.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "payara-micro-cpu.svg", "payara-micro-latency.svg", "payara-micro-storm.svg");
        }
    }

    @Test
    void images_are_xml() throws Exception {
        Plots.write(run(), directory.resolve("plots"));

        for (String name : new String[] {"cpu", "latency", "storm"}) {
            Path image = directory.resolve("plots/payara-micro-" + name + ".svg");
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(image.toFile())
                            .getDocumentElement()
                            .getTagName())
                    .isEqualTo("svg");
        }
    }

    @Test
    void bars_of_one_event_stand_beside_each_other() throws IOException {
        Plots.write(run(), directory.resolve("plots"));

        assertThat(image("payara-micro-cpu.svg").lines().filter(line -> line.startsWith("<text")))
                .containsSubsequence(
                        "<text x=\"140.0\" y=\"73.5\" text-anchor=\"end\">bare echo</text>",
                        "<text x=\"140.0\" y=\"107.0\" text-anchor=\"end\">W1 click</text>",
                        "<text x=\"140.0\" y=\"140.5\" text-anchor=\"end\">W2 cell</text>",
                        "<text x=\"140.0\" y=\"166.5\" text-anchor=\"end\">W4 update</text>");
    }

    @Test
    void a_bar_has_its_number_and_the_axis_its_unit() throws IOException {
        Plots.write(run(), directory.resolve("plots"));

        assertThat(image("payara-micro-latency.svg")).contains(">0.7 / 4.5<", ">milliseconds, logarithmic<");
        assertThat(image("payara-micro-storm.svg")).contains(">seconds<", ">pages<", ">5,000<");
    }

    @Test
    void what_is_missing_on_the_command_line_is_told() {
        assertThatThrownBy(() -> Plots.main("run.json"))
                .hasMessage("Plots: 1 arguments. Say the JSON file of a run, and the directory for its images.");
    }
}
