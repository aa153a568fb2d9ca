namespace Compared;

/// <summary>
/// A large catalogue assessed on as many threads as are named; an operation
/// is one target.
/// </summary>
internal sealed class AssessOnThreads : IMeasured, IVaried
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);
    private ProgressCalculator? _calculator;
    private int _threads = 1;

    public void Choose(string variant) => _threads = int.Parse(variant, CultureInfo.InvariantCulture);

    public void Prepare(string inputs) =>
        _calculator = new ProgressCalculator(CatalogReader.Read(Path.Combine(inputs, "targets-many.json")));

    public long Run() => _calculator!.AssessAll(AsOf, null, _threads).Count;
}
