namespace Indicators.Json;

/// <summary>Gets the files of a catalogue into memory. What cannot be read is reported like every other error.</summary>
internal static class CatalogPath
{
    /// <summary>The file at a path, or the files of the folder at it: of those what is no part of a catalogue is named and left.</summary>
    public static List<CatalogFile> Load(string path, CatalogLoad reading, CatalogReadOptions options)
    {
        List<CatalogFile> files = LoadAll(path, reading, options);
        if (!Directory.Exists(path))
            return files;
        List<CatalogFile> ours = [.. files.Where(file => file.HoldsLines || IsCatalog(file, reading))];
        if (ours.Count == 0 && files.Count > 0)
            reading.Report(CatalogErrors.NoFiles, path, path);
        return ours;
    }

    /// <summary>A folder of a project has other files: package.json and the settings of editors.</summary>
    private static bool IsCatalog(CatalogFile file, CatalogLoad reading)
    {
        if (ForeignJson.IsCatalog(SyntaxFaults.WithoutMark(file.Utf8).Span))
            return true;
        reading.Report(CatalogErrors.FileSkipped, file.Name, file.Name);
        return false;
    }

    private static List<CatalogFile> LoadAll(string path, CatalogLoad reading, CatalogReadOptions options)
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
                reading.Report(CatalogErrors.FileUnreadable, name, FaultOf(failure));
            }
        }

        return files;
    }

    /// <summary>The rest of a stream as a file; none, and an error, where it is too large.</summary>
    public static List<CatalogFile> Load(Stream stream, string name, CatalogLoad reading, CatalogReadOptions options)
    {
        using var content =
            new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, options.MaxFileBytes) : 0);
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

    /// <summary>Why a file cannot be read, as the last part of its row's key: the system says it in a language of its own.</summary>
    public static string FaultOf(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "not-found",
        UnauthorizedAccessException => "denied",
        PathTooLongException => "too-long",
        _ => "in-use",
    };

    private static List<(string Name, string FullPath)> Find(string path, CatalogLoad reading)
    {
        if (!Directory.Exists(path))
            return [(Path.GetFileName(path), path)];
        try
        {
            List<(string Name, string FullPath)> found = [.. FilesOf(path, reading)];
            if (found.Count == 0)
                reading.Report(CatalogErrors.NoFiles, path, path);
            return found;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            reading.Report(CatalogErrors.FileUnreadable, path, FaultOf(failure));
            return [];
        }
    }

    /// <summary>
    /// Ordinal order of the relative path, files of lines last. A link to a file is that file; one to a folder could lead in a circle.
    /// </summary>
    private static IEnumerable<(string Name, string FullPath)> FilesOf(string folder, CatalogLoad reading)
    {
        var files = new List<(string Name, string FullPath)>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out string? next))
        {
            foreach (FileSystemInfo entry in new DirectoryInfo(next).EnumerateFileSystemInfos())
            {
                string name = Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/');
                if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                    files.Add((name, entry.FullName));
                else if (entry.LinkTarget is null)
                    folders.Push(entry.FullName);
                else
                    reading.Report(CatalogErrors.LinkSkipped, name, name);
            }
        }

        return files.Where(file => IsOfCatalog(file.Name)).OrderBy(file => CatalogFile.IsLines(file.Name))
            .ThenBy(file => file.Name, StringComparer.Ordinal);
    }

    private static bool IsOfCatalog(string name) =>
        CatalogFile.IsLines(name)
        || (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase));
}
