namespace Indicators.Samples.Chongqing;

/// <summary>
/// The record of Chongqing on one screen: how its targets stand, "33618" and "416". It is what <c>indicators show</c> says of
/// any catalogue, and takes the same options; <c>--catalog</c> names another one.
/// </summary>
internal static class Program
{
    private const string Catalog = "--catalog";

    private static int Main(string[] args)
    {
        int at = Array.IndexOf(args, Catalog);
        bool isNamed = at >= 0 && at + 1 < args.Length;
        string catalog = isNamed ? args[at + 1] : Path.Combine(AppContext.BaseDirectory, "catalog");
        string[] others = isNamed ? [.. args[..at], .. args[(at + 2)..]] : args;
        return Tool.Program.Main(["show", catalog, .. others]);
    }
}
