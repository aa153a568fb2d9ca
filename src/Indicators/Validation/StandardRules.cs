using System.Collections.Immutable;
using Indicators.Validation.Rules;

namespace Indicators.Validation;

/// <summary>The rules of the package, listed by hand: one place to see them all.</summary>
public static class StandardRules
{
    /// <summary>All rules in order of their ids.</summary>
    public static ImmutableArray<ICatalogRule> All { get; } =
    [
        new CodeMatchesTiers(),
    ];
}
