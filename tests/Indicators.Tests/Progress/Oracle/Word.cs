namespace Indicators.Tests.Progress.Oracle;

/// <summary>The bound word of a goal in the wanted direction.</summary>
internal enum Word
{
    /// <summary>None: the number itself.</summary>
    Plain,

    /// <summary>以上 upwards, 以内 downwards.</summary>
    Inclusive,

    /// <summary>超 upwards, 不足 downwards.</summary>
    Strict,

    /// <summary>左右.</summary>
    About,
}
