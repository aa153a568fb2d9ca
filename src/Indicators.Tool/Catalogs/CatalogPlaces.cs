using System.Globalization;

namespace Indicators.Tool;

/// <summary>Places in the files of a catalogue as a terminal and an editor can follow them: seen from the working folder.</summary>
internal sealed class CatalogPlaces
{
    private readonly string _catalog;

    public CatalogPlaces(string catalog)
    {
        _catalog = catalog;
        string folder = Directory.Exists(catalog) ? catalog : Path.GetDirectoryName(catalog) ?? "";
        Folder = Tidy(folder.Replace('\\', '/'));
    }

    /// <summary>The folder the file names are relative to, as it was given; empty for the working folder.</summary>
    public string Folder { get; }

    /// <summary>The folder as the root of the repository sees it: relative where it lies below the working folder.</summary>
    public string FolderFromHere
    {
        get
        {
            string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(Folder.Length == 0 ? "." : Folder))
                .Replace('\\', '/');
            bool outside = relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative);
            return outside ? Path.GetFullPath(Folder).Replace('\\', '/') : relative == "." ? "" : relative;
        }
    }

    /// <summary><c>folder/file:line:column</c>, or what is known of it.</summary>
    public string Of(SourceLocation? location)
    {
        if (location?.File is not { } file)
            return location?.Path ?? "";
        // What cannot be opened as a whole is named as it was given.
        if (location.Line == 0 && file == _catalog)
            return file;
        string path = Folder.Length == 0 ? file : Folder == "/" ? $"/{file}" : $"{Folder}/{file}";
        return location.Line == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}:{location.Line}:{location.Column}");
    }

    private static string Tidy(string folder)
    {
        string trimmed = folder.Length > 1 ? folder.TrimEnd('/') : folder;
        return trimmed == "." ? "" : trimmed.StartsWith("./", StringComparison.Ordinal) ? trimmed[2..] : trimmed;
    }
}
