namespace Compared;

/// <summary>Targets on rounded figures put into a class of Statistics Canada's scheme; an operation is one class.</summary>
internal sealed class ClassifyRounded : IMeasured
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);
    private ProgressCalculator? _calculator;
    private ProgressAssessment[] _assessments = [];

    public void Prepare(string inputs)
    {
        _calculator = new ProgressCalculator(CatalogReader.Read(Path.Combine(inputs, "targets-rounded.json")));
        _assessments = [.. _calculator.AssessAll(AsOf)];
    }

    public long Run()
    {
        foreach (ProgressAssessment assessment in _assessments)
            _calculator!.Classify(assessment, ProgressSchemes.StatCan);
        return _assessments.Length;
    }
}
