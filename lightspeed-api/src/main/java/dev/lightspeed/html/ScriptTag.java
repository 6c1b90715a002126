package dev.lightspeed.html;

/**
 * Where a template begins a script: behind the name in its start tag, a nonce can be written.
 *
 * @param fixed  the fixed string that has it, by its index
 * @param plain  how many letters of that string stand before
 * @param marked how many of the string with {@code ls-s} attributes
 */
record ScriptTag(int fixed, int plain, int marked) {}
