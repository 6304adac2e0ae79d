package onrecord.language;

/**
 * What a question asks for, and how sure that is.
 *
 * @param type the likeliest type of the likeliest coarse class
 * @param probability of its coarse class, 0 to 1
 */
public record TypedQuestion(QuestionType type, double probability) {}
