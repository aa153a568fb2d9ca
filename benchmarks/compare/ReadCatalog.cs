namespace Compared;

/// <summary>A catalogue of a hundred thousand observations read from memory; an operation is one observation.</summary>
internal sealed class ReadCatalog : IMeasured
{
    private byte[] _utf8 = [];

    public void Prepare(string inputs) => _utf8 = File.ReadAllBytes(Path.Combine(inputs, "observations.json"));

    public long Run() => CatalogReader.Read(new MemoryStream(_utf8), "observations.json").Observations.Count;
}
