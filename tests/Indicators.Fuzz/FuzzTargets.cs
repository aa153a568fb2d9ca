using Indicators.Fuzz.Targets;

namespace Indicators.Fuzz;

/// <summary>All targets there are.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new SoundTarget(),
        new ValidateTarget(),
        new AssessTarget(),
        new OrderTarget(),
    ];
}
