namespace Compared;

/// <summary>Ten thousand figures of eight forms parsed; an operation is one figure.</summary>
internal sealed class ParseFigures : IMeasured
{
    private string[] _literals = [];

    public void Prepare(string inputs) => _literals = File.ReadAllLines(Path.Combine(inputs, "figures.txt"));

    public long Run()
    {
        foreach (string literal in _literals)
            _ = Figure.Parse(literal);
        return _literals.Length;
    }
}
