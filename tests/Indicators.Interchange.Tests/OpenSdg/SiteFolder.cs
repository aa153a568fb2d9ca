namespace Indicators.Interchange.Tests;

/// <summary>A site's data folder for one test.</summary>
internal sealed class SiteFolder : IDisposable
{
    public SiteFolder(params (string Name, string Text)[] files)
    {
        Path = Directory.CreateTempSubdirectory("open-sdg-").FullName;
        foreach ((string name, string text) in files)
        {
            string file = System.IO.Path.Combine(Path, name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    public string Path { get; }

    public ImportReport Read(ImportOptions? options = null) => OpenSdg.ReadFolder(Path, options);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
