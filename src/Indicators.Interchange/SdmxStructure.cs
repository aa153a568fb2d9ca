namespace Indicators.Interchange;

/// <summary>
/// Structure messages: those of SDMX-ML (2.1, 3.x) and SDMX-JSON are read for names and roles, SDMX-JSON is written: the code lists
/// and the data structure of a catalogue, its frameworks as hierarchies.
/// </summary>
public static class SdmxStructure
{
    /// <summary>Reads a structure message; what it is written in shows in its first character.</summary>
    /// <param name="stream">The message. It is not closed.</param>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static DataStructure Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var memory = new MemoryStream(JsonBytes.Read(stream));
        int first = memory.ReadByte();
        while (first is ' ' or '\t' or '\r' or '\n')
            first = memory.ReadByte();
        memory.Position = 0;
        return first switch
        {
            '{' => JsonStructureMessage.Read(memory),
            '<' => MlStructure.Read(memory),
            _ => throw new FormatException("The file is no structure message: it begins neither as XML nor as JSON."),
        };
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FormatException">It is no structure message; the message says why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DataStructure ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream);
    }

    /// <summary>Writes the structure of a catalogue: subjects and indicators as code lists, frameworks as hierarchies, the data structure of our messages.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="utf8">The stream. It is not closed.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    public static void Write(IndicatorCatalog catalog, Stream utf8, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(utf8);
        StructureWriter.Write(catalog, options ?? ExportOptions.Default, utf8);
    }
}
