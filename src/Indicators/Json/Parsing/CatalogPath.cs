namespace Indicators.Json;

/// <summary>Gets the files of a catalogue into memory. What cannot be read is reported like every other error.</summary>
internal static class CatalogPath
{
    /// <summary>The file at a path, or the files of the folder at it.</summary>
    public static List<CatalogFile> Load(string path, CatalogLoad reading, CatalogReadOptions options)
    {
        var files = new List<CatalogFile>();
        foreach ((string name, string fullPath) in Find(path, reading))
        {
            if (CatalogFile.IsLines(name))
            {
                files.Add(CatalogFile.OfLinesAt(name, fullPath));
                continue;
            }

            try
            {
                using FileStream stream = File.OpenRead(fullPath);
                files.AddRange(Load(stream, name, reading, options));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                reading.Report(CatalogErrors.FileUnreadable, name, failure.Message);
            }
        }

        return files;
    }

    /// <summary>The rest of a stream as a file; none, and an error, where it is too large.</summary>
    public static List<CatalogFile> Load(Stream stream, string name, CatalogLoad reading, CatalogReadOptions options)
    {
        using var content = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, options.MaxFileBytes) : 0);
        byte[] buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (content.Length + read > options.MaxFileBytes)
            {
                string size = TextPreview.Of(stream.CanSeek ? stream.Length : content.Length + read);
                reading.Report(CatalogErrors.FileTooLarge, name, size, TextPreview.Of(options.MaxFileBytes));
                return [];
            }

            content.Write(buffer, 0, read);
        }

        return [new CatalogFile(name, content.GetBuffer().AsMemory(0, (int)content.Length))];
    }

    private static List<(string Name, string FullPath)> Find(string path, CatalogLoad reading)
    {
        if (!Directory.Exists(path))
            return [(Path.GetFileName(path), path)];
        try
        {
            List<(string Name, string FullPath)> found = [.. FilesOf(path)];
            if (found.Count == 0)
                reading.Report(CatalogErrors.NoFiles, path, path);
            return found;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            reading.Report(CatalogErrors.FileUnreadable, path, failure.Message);
            return [];
        }
    }

    /// <summary>Ordinal order of the relative path, files of lines last. Links are not followed: they could lead in a circle.</summary>
    private static IEnumerable<(string Name, string FullPath)> FilesOf(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, MatchType = MatchType.Simple };
        return Directory.EnumerateFiles(folder, "*", options)
            .Select(file => (Name: Path.GetRelativePath(folder, file).Replace('\\', '/'), FullPath: file))
            .Where(file => IsOfCatalog(file.Name))
            .OrderBy(file => CatalogFile.IsLines(file.Name))
            .ThenBy(file => file.Name, StringComparer.Ordinal);
    }

    private static bool IsOfCatalog(string name) =>
        CatalogFile.IsLines(name)
        || (name.EndsWith(".json", StringComparison.Ordinal) && !name.EndsWith(".schema.json", StringComparison.Ordinal));
}
