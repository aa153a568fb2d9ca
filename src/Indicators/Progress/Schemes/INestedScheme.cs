namespace Indicators.Progress;

/// <summary>
/// A scheme of which wider figures give the same class or more, never others, and the same number: where all that rounding leaves is in
/// one class, the figures as written are in it.
/// </summary>
internal interface INestedScheme : IProgressScheme;
