package dev.lightspeed.session;

/**
 * A message for the view itself, past its handlers: runs in a turn of its page, which is drawn afterwards. For test kits, which
 * look into views and change them.
 */
public interface Errand {

    /**
     * Does it.
     *
     * @param view the view; of a page in the pure style, its model
     */
    void run(Object view);
}
