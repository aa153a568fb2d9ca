namespace Indicators.Interchange;

/// <summary>Where the files of a site's data are: tables, metadata, settings, translations.</summary>
internal sealed class OpenSdgSite
{
    private const string Prefix = "indicator_";

    private readonly string _root;

    private OpenSdgSite(string root, IReadOnlyList<string> tables)
    {
        _root = root;
        Tables = tables;
    }

    /// <summary>The tables, by their names.</summary>
    public IReadOnlyList<string> Tables { get; }

    /// <summary>A folder with a folder <c>data</c> in it, the folder <c>data</c> itself, or one table.</summary>
    public static OpenSdgSite At(string path)
    {
        if (File.Exists(path))
            return new OpenSdgSite(RootOf(Path.GetDirectoryName(Path.GetFullPath(path))!), [path]);
        string data = Path.Combine(path, "data");
        string folder = Directory.Exists(data) ? data : path;
        // In a folder of data every table is one of the site; elsewhere its name must say so.
        string pattern = Path.GetFileName(folder.TrimEnd('/', '\\')) == "data" ? "*.csv" : Prefix + "*.csv";
        string[] tables = Directory.Exists(folder) ? Directory.GetFiles(folder, pattern) : [];
        Array.Sort(tables, StringComparer.Ordinal);
        return new OpenSdgSite(Directory.Exists(data) ? path : RootOf(Path.GetFullPath(path)), tables);
    }

    /// <summary>The indicator a table is about: nothing but the name of the file says it.</summary>
    public static string IndicatorOf(string table)
    {
        string name = Path.GetFileNameWithoutExtension(table);
        return name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? name[Prefix.Length..] : name;
    }

    /// <summary>The files with what is said of an indicator, the one that counts first.</summary>
    public IEnumerable<string> MetadataOf(string indicator) => Existing(
        In("indicator-config", indicator + ".yml"), In("indicator-config", indicator + ".yaml"), In("meta", indicator + ".yml"),
        In("meta", indicator + ".yaml"), In("meta", indicator + ".md"));

    /// <summary>The same in another language, by the language's tag.</summary>
    public IEnumerable<(string Tag, string File)> TranslatedMetadataOf(string indicator) =>
        Folders(In("meta")).SelectMany(folder => Existing(
                Path.Combine(folder, indicator + ".yml"), Path.Combine(folder, indicator + ".yaml"),
                Path.Combine(folder, indicator + ".md"))
            .Select(file => (Path.GetFileName(folder), file)));

    /// <summary>The files of translations, by language.</summary>
    public IEnumerable<(string Tag, string File)> Translations() =>
        Folders(In("translations")).SelectMany(
            folder => Directory.GetFiles(folder, "*.yml").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(folder), file)));

    /// <summary>The site's settings for its data; null where there are none.</summary>
    public string? Settings => Existing(In("config_data.yml"), In("config_data.yaml")).FirstOrDefault();

    /// <summary>The definitions of a folder of ours; null for another.</summary>
    public string? OwnDefinitions => Existing(In(OpenSdgOwn.DefinitionsFile)).FirstOrDefault();

    /// <summary>The name of a file as a diagnostic names it: from the site's folder on.</summary>
    public string NameOf(string file) => Path.GetRelativePath(_root, Path.GetFullPath(file)).Replace('\\', '/');

    private static string RootOf(string folder) =>
        Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar)) == "data"
        && Path.GetDirectoryName(folder) is { } above ? above : folder;

    private string In(params string[] parts) => Path.Combine([Path.GetFullPath(_root), .. parts]);

    private static IEnumerable<string> Existing(params string[] files) => files.Where(File.Exists);

    private static IEnumerable<string> Folders(string folder) =>
        Directory.Exists(folder) ? Directory.GetDirectories(folder).Order(StringComparer.Ordinal) : [];
}
