namespace Indicators.Interchange;

/// <summary>Reads structure messages of SDMX-ML (2.1, 3.x) and SDMX-JSON: code lists, concepts and data structure definitions.</summary>
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
}
