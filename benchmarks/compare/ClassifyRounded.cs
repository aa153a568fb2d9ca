namespace Compared;

/// <summary>
/// Targets on rounded figures put into a class of a scheme, Statistics Canada's unless another is named; an operation is one class.
/// </summary>
internal sealed class ClassifyRounded : IMeasured, IVaried
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);
    private ProgressCalculator? _calculator;
    private ProgressAssessment[] _assessments = [];
    private IProgressScheme _scheme = ProgressSchemes.StatCan;
    private int _classes;

    public void Choose(string variant) => _scheme = ProgressSchemes.Find(variant) ?? throw new ArgumentException($"No scheme '{variant}'.");

    public void Prepare(string inputs)
    {
        _calculator = new ProgressCalculator(CatalogReader.Read(Path.Combine(inputs, "targets-rounded.json")));
        _assessments = [.. _calculator.AssessAll(AsOf)];
    }

    public long Run()
    {
        foreach (ProgressAssessment assessment in _assessments)
            _classes += _calculator!.Classify(assessment, _scheme)?.Classes.Count ?? 0;
        return _classes == 0 ? throw new InvalidOperationException("The scheme gave no class.") : _assessments.Length;
    }
}
