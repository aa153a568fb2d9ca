namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>How a figure of a draft lies to one that was published, the best first.</summary>
internal enum Agreement
{
    /// <summary>The same, or a coarser statement of it.</summary>
    Agrees,

    /// <summary>More digits than were published.</summary>
    Finer,

    /// <summary>The number without its bound word: 50万辆 for 超50万辆.</summary>
    BoundDropped,

    /// <summary>A bound word where the number was published as it is: 超50万辆 for 50万辆.</summary>
    BoundAdded,

    /// <summary>The bound word of the other side: 不足50万辆 for 超50万辆.</summary>
    BoundTurned,

    /// <summary>Another amount.</summary>
    OtherAmount,

    /// <summary>Nothing that could be compared: % beside 个百分点, 家 beside 元.</summary>
    OtherDimension,
}
