package dev.lightspeed.showcase.site;

import dev.lightspeed.route.Route;
import dev.lightspeed.showcase.Routes;
import java.util.List;
import java.util.Optional;

/**
 * A demo: where it is, what it shows, and what it is made of.
 *
 * @param icon    the outline of its picture in a square of 48, as SVG writes paths
 * @param notes   list items, as markup, on what there is to see
 * @param sources files below the showcase's package, the view first
 */
public record Demo(Route route, String title, String summary, String icon, String notes, List<String> sources) {

    static final Demo COUNTER = new Demo(
            Routes.counter(),
            "Counter",
            "State is a field, an event is a method. The smallest live page there is.",
            "M24 8v32M8 24h32",
            """
            <li><code>count</code> is a field of a CDI bean; this page has its own instance of it.</li>
            <li><code>ls-click=increment</code> calls the method with that name. Nothing else connects the two.</li>
            <li>The answer to a click names one slot and its new text. Count the bytes.</li>
            """,
            List.of("counter/CounterView.java", "counter/CounterView.html"));

    static final Demo PURE = new Demo(
            Routes.pureCounter(),
            "Pure",
            "The same counter as three pure functions: model, message, drawing.",
            "M10 38C20 38 20 10 30 10h8M10 10h6M24 38h14",
            """
            <li>Every event is a record of one sealed type: <code>Add(10)</code>, <code>Reset()</code>.</li>
            <li><code>update</code> changes nothing. It answers the next model, so a test needs no server.</li>
            <li>Reset also answers a command, a value that asks the runtime to do something in the browser.</li>
            """,
            List.of("counter/PureCounter.java"));

    static final Demo TODOS = new Demo(
            Routes.todos(),
            "To-dos",
            "JPA, transactions and validation, and every open tab follows every change.",
            "M8 14l4 4 7-8M8 34l4 4 7-8M26 14h14M26 34h14",
            """
            <li>Open this page in a second tab: a change is published when its transaction commits, and not before.</li>
            <li>Edit one item in both tabs. The second to save is told what became of it, and loses no letter.</li>
            <li>The filter is in the address, so Back works and a link can be shared.</li>
            """,
            List.of(
                    "todos/TodosView.java",
                    "todos/TodosView.html",
                    "todos/TodoItem.html",
                    "todos/Editor.html",
                    "todos/Todos.java",
                    "todos/Todo.java",
                    "todos/NewTodo.java",
                    "todos/Draft.java"));

    static final Demo CHAT = new Demo(
            Routes.chat(),
            "Chat",
            "One topic, any number of tabs. What one says, all draw.",
            "M8 10h32v22H22l-9 8v-8H8z",
            """
            <li>One call publishes to every page that subscribed: <code>topics.publish(TOPIC, said)</code>.</li>
            <li>A new saying costs its own row. The rows before it are never sent again.</li>
            <li>Half-typed text, the caret and input methods are left alone while others talk.</li>
            """,
            List.of(
                    "chat/ChatView.java",
                    "chat/ChatView.html",
                    "chat/Bubble.java",
                    "chat/Bubble.html",
                    "chat/Room.java",
                    "chat/Message.java"));

    static final Demo DASHBOARD = new Demo(
            Routes.dashboard(),
            "Dashboard",
            "200 numbers, 20 of them change ten times a second.",
            "M8 40V22h7v18M20 40V8h7v32M32 40V28h7v12",
            """
            <li>The view draws all 200 tiles each time. Comparing finds the 20 that differ; only they travel.</li>
            <li>The ticker rests while nobody watches.</li>
            <li>The first tile is the time of the tick on the server, in microseconds.</li>
            """,
            List.of(
                    "dashboard/DashboardView.java",
                    "dashboard/DashboardView.html",
                    "dashboard/Ticker.java",
                    "dashboard/Readings.java",
                    "ticking/WhileWatched.java"));

    static final Demo TABLE = new Demo(
            Routes.table(),
            "Table",
            "1,000 rows to edit, append, sort and filter, on the server.",
            "M8 10h32v28H8zM8 19h32M8 28h32M20 10v28",
            """
            <li>Change a cell: one number travels, out of 1,000 rows.</li>
            <li>Sort: the rows move in the browser by their index; no row is sent.</li>
            <li>Click a quantity to edit it. Enter saves, Escape leaves it as it was.</li>
            """,
            List.of(
                    "table/TableView.java",
                    "table/TableView.html",
                    "table/Items.java",
                    "table/Item.java",
                    "table/Column.java"));

    static final Demo FORM = new Demo(
            Routes.form(),
            "Form",
            "Ten fields, checked by Jakarta Validation at every keystroke.",
            "M8 10h32v9H8zM8 28h32v9H8zM13 14.5h8M13 32.5h4",
            """
            <li>The rules are annotations of one record. The page and a service would take the same.</li>
            <li>A keystroke sends the field that changed, not the form.</li>
            <li>The server never writes into a field that you are typing in.</li>
            """,
            List.of(
                    "form/FormView.java",
                    "form/FormView.html",
                    "form/Entry.html",
                    "form/Registration.java",
                    "form/Field.java",
                    "checks/Checks.java"));

    static final Demo CLOCK = new Demo(
            Routes.clock(),
            "Clock",
            "The server’s time, each second, in the time zone you choose.",
            "M24 8a16 16 0 1 0 .01 0M24 15v9l7 5",
            """
            <li>One message a second goes to all open clocks; each draws it in its own zone.</li>
            <li>The hands are SVG lines turned by an attribute. There is no script and no style in this page.</li>
            <li>The zone is in the address: reload, or send the link.</li>
            """,
            List.of("clock/ClockView.java", "clock/Face.java", "clock/Zones.java", "ticking/Seconds.java"));

    /** All demos, in the order of the navigation. */
    public static final List<Demo> ALL = List.of(COUNTER, PURE, TODOS, CHAT, DASHBOARD, TABLE, FORM, CLOCK);

    public Demo {
        sources = List.copyOf(sources);
    }

    /** The last word of its path, for style sheets. */
    public String word() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    String path() {
        return route.toString();
    }

    /** True if the URL, path and query, is of this demo. */
    boolean at(String url) {
        return url.equals(path()) || url.startsWith(path() + "?");
    }

    static Optional<Demo> shownAt(String url) {
        return ALL.stream().filter(demo -> demo.at(url)).findFirst();
    }
}
