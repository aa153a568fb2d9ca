namespace Indicators.Validation;

/// <summary>File names as URI references: RFC 3986, UTF-8, every character that is not unreserved percent-encoded.</summary>
internal static class SarifUri
{
    /// <summary>What relative references are relative to, by the convention of code hosts.</summary>
    public const string BaseId = "%SRCROOT%";

    /// <summary>The reference for a file; relative unless the folder is absolute.</summary>
    public static string Of(string folder, string file)
    {
        string path = Join(folder.Replace('\\', '/'), file.Replace('\\', '/'));
        if (path.StartsWith('/'))
            return "file://" + Encode(path);
        return HasDrive(path) ? $"file:///{path[..2]}{Encode(path[2..])}" : Encode(path);
    }

    /// <summary>True for a reference that needs a base.</summary>
    public static bool IsRelative(string reference) => !reference.StartsWith("file://", StringComparison.Ordinal);

    private static string Join(string folder, string file) =>
        folder.Length == 0 || file.StartsWith('/') || HasDrive(file) ? file : $"{folder.TrimEnd('/')}/{file}";

    private static bool HasDrive(string path) => path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
