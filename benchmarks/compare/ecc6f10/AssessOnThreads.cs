namespace Compared;

/// <summary>
/// A large catalogue assessed; the library of that commit has one thread for it, whatever is asked for. An operation is one target.
/// </summary>
internal sealed class AssessOnThreads : IMeasured, IVaried
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);
    private ProgressCalculator? _calculator;

    public void Choose(string variant)
    {
    }

    public void Prepare(string inputs) =>
        _calculator = new ProgressCalculator(CatalogReader.Read(Path.Combine(inputs, "targets-many.json")));

    public long Run() => _calculator!.AssessAll(AsOf).Count();
}
