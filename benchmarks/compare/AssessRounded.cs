namespace Compared;

/// <summary>Targets on rounded figures, the normal case, assessed; an operation is one target.</summary>
internal sealed class AssessRounded : IMeasured
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);
    private ProgressCalculator? _calculator;

    public void Prepare(string inputs) =>
        _calculator = new ProgressCalculator(CatalogReader.Read(Path.Combine(inputs, "targets-rounded.json")));

    public long Run() => _calculator!.AssessAll(AsOf).Count();
}
