package dev.lightspeed.benchmarks.peers;

/** An answer of Jakarta Faces to its script: updates of elements by id. */
record PartialResponse(String text) {

    private static final String BEGIN = "<![CDATA[";
    private static final String END = "]]>";

    /** What the element of that id is from now on; empty where the answer does not touch it, or tells of an error. */
    String update(String id) {
        String head = "<update id=\"" + id + "\">" + BEGIN;
        int at = text.indexOf(head);
        int end = at < 0 ? at : text.indexOf(END, at);
        return end < 0 ? "" : text.substring(at + head.length(), end);
    }

    /** Whether the element of that id has this text in it from now on. */
    boolean shows(String id, String part) {
        return update(id).contains(part);
    }
}
