namespace Compared;

/// <summary>Targets on rounded figures assessed and every measure of theirs looked at; an operation is one target.</summary>
internal sealed class MeasureRounded : IMeasured
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);
    private ProgressCalculator? _calculator;
    private long _seen;

    public void Prepare(string inputs) =>
        _calculator = new ProgressCalculator(CatalogReader.Read(Path.Combine(inputs, "targets-rounded.json")));

    public long Run()
    {
        long count = 0;
        foreach (ProgressAssessment assessment in _calculator!.AssessAll(AsOf))
        {
            _seen += Looked.At(assessment);
            count++;
        }

        return _seen == 0 ? throw new InvalidOperationException("Nothing was measured.") : count;
    }
}
