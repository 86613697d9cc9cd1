using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>A test that reads documents which are not part of the repository; without them it does not exist, and <see cref="DocumentsTests"/> says so once.</summary>
[XunitTestCaseDiscoverer(typeof(DocumentFactDiscoverer))]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DocumentFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line);

/// <summary>A <see cref="DocumentFactAttribute"/> with data.</summary>
[XunitTestCaseDiscoverer(typeof(DocumentTheoryDiscoverer))]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DocumentTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : TheoryAttribute(file, line);

/// <summary>Finds the test only where the documents are.</summary>
public sealed class DocumentFactDiscoverer : FactDiscoverer
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        DocumentsTests.AreAtHand ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}

/// <summary>Finds the tests only where the documents are.</summary>
public sealed class DocumentTheoryDiscoverer : TheoryDiscoverer
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        DocumentsTests.AreAtHand ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
