namespace Indicators.Interchange;

/// <summary>What a file is called where it gives its figures no other name.</summary>
internal static class FileNames
{
    public static string IdOf(string name)
    {
        string stem = Path.GetFileNameWithoutExtension(name.Replace('\\', '/'));
        string id = string.Concat(stem.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('-');
        return id.Length == 0 ? "figures" : CatalogId.Of(id, "figures");
    }
}
