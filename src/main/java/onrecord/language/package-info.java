/**
 * What the sentences, words, names and meanings of a text are.
 *
 * <p>Start here: {@code Language} for sentences and words, {@code Embedder} for meanings, {@code QuestionTypes} for what a
 * question asks for.
 *
 * <p>The only package that imports OpenNLP and ONNX Runtime. It must not know quotes, search or answers.
 */
@NullMarked
package onrecord.language;

import org.jspecify.annotations.NullMarked;
