namespace Indicators.Json;

/// <summary>In which form the value of an observation is written.</summary>
internal enum ValueForm
{
    /// <summary>An amount: 7565家.</summary>
    Amount,

    /// <summary>A place in an order: 第1, 前3.</summary>
    Rank,

    /// <summary>A change in words: 扭亏为盈, 持平.</summary>
    Word,
}
