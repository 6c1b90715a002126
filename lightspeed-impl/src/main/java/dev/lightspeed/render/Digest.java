package dev.lightspeed.render;

import dev.lightspeed.html.Template;

/** One hash over cells. */
final class Digest {

    private Digest() {}

    /** Over structure, slots and template fingerprints, the same wherever the key is the same. */
    static long of(long[] cells, int start, int end, SipHash hash) {
        long digest = 0;
        int template = -1;
        long fingerprint = 0;
        for (int at = start; at < end; at++) {
            long cell = cells[at];
            boolean piece = Cells.isHead(cell) && !Cells.isList(cell);
            if (piece && Cells.number(cell) != template) {
                template = Cells.number(cell);
                fingerprint = hash.text(Template.numbered(template).fingerprint());
            }
            // Template numbers differ between processes, fingerprints do not.
            digest = hash.chain(digest, piece ? fingerprint + Cells.length(cell) : cell);
        }
        return digest;
    }
}
