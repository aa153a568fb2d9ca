namespace Answers;

/// <summary>A change of the rules since ecc6f10 that answers differ by.</summary>
/// <param name="Number">Under which it is counted and told.</param>
/// <param name="Sentence">What changed.</param>
/// <param name="Covers">Whether a difference of a pair, named as in <see cref="Pair.Differences"/>, is of this change.</param>
internal sealed record Change(int Number, string Sentence, Func<Pair, string, bool> Covers);
