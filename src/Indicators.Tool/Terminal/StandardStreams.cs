using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Indicators.Tool;

/// <summary>The streams the program was started with.</summary>
internal static class StandardStreams
{
    /// <summary>What a path is for standard input and output.</summary>
    public const string Dash = "-";

    /// <summary>What places in standard input are places in.</summary>
    public const string InputName = "<stdin>";

    private const int OutputDescriptor = 1;

    /// <summary>Standard output as it is, for what takes care of control characters itself.</summary>
    public static TextWriter Output { get; private set; } = Console.Out;

    /// <summary>Sends all that is said through <see cref="ShownWriter"/>, in UTF-8.</summary>
    public static void Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        Output = new StreamWriter(OpenOutput(), utf8);
        Console.SetOut(new ShownWriter(Output, OutputColours.AreOn));
        Console.SetError(new ShownWriter(new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true }, colours: false));
    }

    /// <summary>
    /// Standard output as bytes. The console's own stream keeps it to itself when nobody reads a pipe any more; a script is to know.
    /// </summary>
    public static Stream OpenOutput() =>
        Console.IsOutputRedirected && !OperatingSystem.IsWindows() && OpenPipe() is { } pipe ? pipe : Console.OpenStandardOutput();

    /// <summary>A file that is written anew, or for - standard output.</summary>
    public static Stream OpenOutput(string path) => path == Dash ? OpenOutput() : File.Create(path);

    /// <summary>Where a command says what it did: on standard output, unless what it made goes there.</summary>
    public static TextWriter ToldBeside(string output) => output == Dash ? Console.Error : Console.Out;

    /// <summary>A file, or for - standard input, from its first byte.</summary>
    public static Stream OpenInput(string path) => path == Dash ? Console.OpenStandardInput() : File.OpenRead(path);

    /// <summary>The whole text of a file, or for - of standard input.</summary>
    public static string ReadText(string path)
    {
        using var reader = new StreamReader(OpenInput(path));
        return reader.ReadToEnd();
    }

    /// <summary>Writes a text to a file, or for - to standard output.</summary>
    public static void WriteText(string text, string path)
    {
        if (path == Dash)
            Console.Out.Write(text);
        else
            File.WriteAllText(path, text);
    }

    /// <summary>What places call an input.</summary>
    public static string NameOf(string path) => path == Dash ? InputName : Path.GetFileName(path);

    /// <summary>
    /// Standard error with nothing between, where it is a terminal: for a line that is written over, which
    /// <see cref="ShownWriter"/> would show as its characters. Null in a pipe.
    /// </summary>
    public static StreamWriter? OpenTerminal() =>
        Console.IsErrorRedirected ? null : new StreamWriter(Console.OpenStandardError(), Console.OutputEncoding) { AutoFlush = true };

    private static FileStream? OpenPipe()
    {
        var stream = new FileStream(new SafeFileHandle(OutputDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? null : stream;
    }
}
