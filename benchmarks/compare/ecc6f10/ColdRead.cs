namespace Compared;

/// <summary>The first page of a fresh process; measured as a whole process by the script.</summary>
internal sealed class ColdRead : IMeasured
{
    private string _page = "";

    public void Prepare(string inputs)
    {
        using StreamReader reader = File.OpenText(Path.Combine(inputs, "news.txt"));
        var page = new char[2000];
        _page = new string(page, 0, reader.ReadBlock(page));
    }

    public long Run() => PolicyTextReader.Read(_page, new() { DocumentDate = new DateOnly(2024, 10, 24) }).Count();
}
