namespace Compared;

/// <summary>Targets on rounded figures assessed and only their verdicts looked at; an operation is one target.</summary>
internal sealed class VerdictAlone : IMeasured
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);
    private ProgressCalculator? _calculator;
    private int _behind;

    public void Prepare(string inputs) =>
        _calculator = new ProgressCalculator(CatalogReader.Read(Path.Combine(inputs, "targets-rounded.json")));

    public long Run()
    {
        long count = 0;
        foreach (ProgressAssessment assessment in _calculator!.AssessAll(AsOf))
        {
            _behind += assessment.Status.Contains(ProgressStatus.BehindSchedule) ? 1 : 0;
            count++;
        }

        return count;
    }
}
