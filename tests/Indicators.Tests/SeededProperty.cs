using FsCheck;

namespace Indicators.Tests;

/// <summary>A property tried on the same hundred cases in every build; what explores others is tests/Indicators.Fuzz.</summary>
internal static class SeededProperty
{
    public static void CheckSeeded(this Property property) =>
        property.Check(Config.QuickThrowOnFailure.WithReplay(4049, 8097));
}
