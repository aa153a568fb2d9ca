namespace Compared;

/// <summary>What is measured: an operation on input files, done many times in a warm process.</summary>
internal interface IMeasured
{
    /// <summary>Reads the inputs, which are not measured.</summary>
    void Prepare(string inputs);

    /// <summary>Works through the inputs once and tells how many operations that was.</summary>
    long Run();
}
