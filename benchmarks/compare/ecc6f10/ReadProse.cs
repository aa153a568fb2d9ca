namespace Compared;

/// <summary>Ten megabytes of news read; an operation is one claim.</summary>
internal sealed class ReadProse : IMeasured
{
    private readonly PolicyTextOptions _options = new() { DocumentDate = new DateOnly(2024, 10, 24) };
    private string _text = "";

    public void Prepare(string inputs) => _text = File.ReadAllText(Path.Combine(inputs, "news.txt"));

    public long Run() => PolicyTextReader.Read(_text, _options).Count();
}
