package onrecord.desk;

import java.util.Optional;
import onrecord.article.Excerpt;

/**
 * Words with what stands around them.
 *
 * @param before the paragraph before
 * @param here the paragraph that holds the words
 * @param after the paragraph after
 */
public record Context(Optional<Excerpt> before, Excerpt here, Optional<Excerpt> after) {}
