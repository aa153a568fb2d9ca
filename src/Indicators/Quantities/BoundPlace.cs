namespace Indicators;

/// <summary>Where a bound word stands.</summary>
internal enum BoundPlace
{
    /// <summary>Before the number: 超50万辆.</summary>
    Before,

    /// <summary>Straight after the number, before the scale: 10多万辆, 300多家.</summary>
    AfterNumber,

    /// <summary>Between scale and unit: 4万余家.</summary>
    AfterScale,

    /// <summary>At the end: 50万辆以上.</summary>
    After,
}
