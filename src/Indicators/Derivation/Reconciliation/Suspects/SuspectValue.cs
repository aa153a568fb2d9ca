namespace Indicators.Derivation;

/// <summary>A figure that may be the wrong one, and what would have to stand in its place.</summary>
/// <param name="Node">The value it is the figure of.</param>
/// <param name="Needed">What a figure written as finely may say, for every relation to hold.</param>
/// <param name="Shown">The same as a person works it out, from the figures as rounded; the narrower range.</param>
internal readonly record struct SuspectValue(Node Node, NumberRange Needed, NumberRange Shown);
