using Indicators.Fuzz.Targets;

namespace Indicators.Fuzz;

/// <summary>All targets there are: the readers first, then what is done with what they read.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new FiguresTarget(),
        new QuantitiesTarget(),
        new UnitsTarget(),
        new PeriodsTarget(),
        new NumeralsTarget(),
        new GoalsTarget(),
        new DamagedTarget(),
        new ObservationsTarget(),
        new SoundTarget(),
        new ValidateTarget(),
        new AssessTarget(),
        new OrderTarget(),
        new ApartTarget(),
        new ProseTarget(),
        new DraftTarget(),
        new DocumentsTarget(),
        .. InterchangeFormats.All.Select(format => new InterchangeTarget(format)),
        new ExchangeTarget(),
        new TablesTarget(),
        new WorkbooksTarget(),
        new MappingsTarget(),
        new LengthTarget(),
    ];
}
