using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Indicators.Mutants;

// mutants <library> <tests> <sample> <seed> <floor>...: the parent builds, starts the trial and begins it again behind a change that ends it.
if (args is ["trial", var bin, var testAssembly, var libraryName, var file])
    return Trial.Run(bin, testAssembly, libraryName, file);
if (args.Length < 5)
{
    Console.Error.WriteLine("mutants <library> <tests> <sample> <seed> <floor>...   Indicators Indicators.Tests 40 1 Quantities Time");
    Console.Error.WriteLine("A floor is a folder of the library; '.' is all of it: Indicators.Prose Indicators.Prose.Tests 40 1 .");
    return 2;
}

string root = Directory.GetCurrentDirectory();
(string library, string tests) = (args[0], args[1]);
string[] floors = args[4..];
string work = Path.Combine(root, "tests", "Mutants", "bin", $"work-{library}-{args[3]}");
string built = Path.Combine(root, "tests", tests, "bin", "Debug", "net10.0");
string results = Path.Combine(work, "results");
if (!File.Exists(results + ".mutants"))
{
    Directory.CreateDirectory(work);
    foreach (string path in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
    {
        string copy = Path.Combine(work, Path.GetRelativePath(built, path));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(path, copy, overwrite: true);
    }

    var build = new MutatedBuild(Path.Combine(root, "src", library), built);
    build.Emit(floors, int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture), Path.Combine(work, library + ".dll"));
    File.WriteAllText(results + ".mutants", JsonSerializer.Serialize(build.Mutants));
    File.WriteAllText(results + ".possible", JsonSerializer.Serialize(build.Possible));
}

while (true)
{
    using Process trial = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["trial", work, tests, library, results]) { UseShellExecute = false })!;
    trial.WaitForExit();
    if (trial.ExitCode == 0 || !File.Exists(results + ".now"))
        break;
    File.AppendAllText(results, $"{File.ReadAllText(results + ".now")}\tkilled\tends the process or hangs\n");
}

Report.Print(JsonSerializer.Deserialize<Mutant[]>(File.ReadAllText(results + ".mutants"))!, Trial.Lines(results),
    JsonSerializer.Deserialize<Dictionary<string, int>>(File.ReadAllText(results + ".possible"))!);
return 0;
