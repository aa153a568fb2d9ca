namespace Compared;

/// <summary>Targets on counts written out in full assessed; an operation is one target.</summary>
internal sealed class AssessExact : IMeasured
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);
    private ProgressCalculator? _calculator;

    public void Prepare(string inputs) =>
        _calculator = new ProgressCalculator(CatalogReader.Read(Path.Combine(inputs, "targets-exact.json")));

    public long Run() => _calculator!.AssessAll(AsOf).Count();
}
