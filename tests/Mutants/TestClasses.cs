using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Indicators.Mutants;

/// <summary>The test classes of an assembly, run in this process as often as asked.</summary>
internal sealed class TestClasses : IDisposable
{
    private readonly XunitTestFrameworkExecutor _executor;
    private readonly Dictionary<string, List<ITestCase>> _cases;

    public TestClasses(Assembly assembly)
    {
        var found = new Found();
        using var discoverer = new XunitTestFrameworkDiscoverer(Reflector.Wrap(assembly), new NoSources(), found);
        discoverer.Find(includeSourceInformation: false, found, new Options());
        found.Finished.WaitOne();
        _executor = new XunitTestFrameworkExecutor(assembly.GetName(), new NoSources(), found);
        _cases = found.Cases.GroupBy(one => one.TestMethod.TestClass.Class.Name).ToDictionary(group => group.Key, group => group.ToList());
    }

    public IEnumerable<string> Names => _cases.Keys.Order(StringComparer.Ordinal);

    /// <summary>Runs a class up to its first failure.</summary>
    /// <returns>The test that failed, null where none did, and how long it took.</returns>
    public (string? Failed, TimeSpan Took) Run(string name)
    {
        var sink = new FirstFailure();
        var watch = Stopwatch.StartNew();
        _executor.RunTests(_cases[name], sink, new Options());
        sink.Finished.WaitOne();
        return (sink.Failed, watch.Elapsed);
    }

    public void Dispose() => _executor.Dispose();

    /// <summary>Where a test stands is not asked.</summary>
    private sealed class NoSources : ISourceInformationProvider
    {
        public ISourceInformation? GetSourceInformation(ITestCase testCase) => null;

        public void Dispose()
        {
            // It holds nothing.
        }
    }

    private sealed class Found : IMessageSink
    {
        public ManualResetEvent Finished { get; } = new(false);

        public List<ITestCase> Cases { get; } = [];

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage found)
                Cases.Add(found.TestCase);
            else if (message is IDiscoveryCompleteMessage)
                Finished.Set();
            return true;
        }
    }

    private sealed class FirstFailure : IMessageSink
    {
        public ManualResetEvent Finished { get; } = new(false);

        public string? Failed { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestFailed failed)
                Failed ??= failed.Test.DisplayName;
            else if (message is ITestAssemblyFinished)
                Finished.Set();
            return Failed is null;
        }
    }

    /// <summary>One class after another, told as it happens: a change is switched on for the whole process.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new()
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
            ["xunit.discovery.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.GetValueOrDefault(name) is TValue value ? value : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
