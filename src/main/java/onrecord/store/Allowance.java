package onrecord.store;

/**
 * How much one server may keep, in all its libraries together.
 *
 * @param articles how many articles, pending ones included, refused ones not
 * @param bytes how many bytes these have, each as {@link KeptArticle#bytes} tells
 * @param aDay how many may be added on one day (UTC's), those that are refused or removed included
 */
public record Allowance(int articles, long bytes, int aDay) {
    public Allowance {
        if (articles < 0 || bytes < 0 || aDay < 0) {
            throw new IllegalArgumentException("an allowance cannot be negative");
        }
    }
}
