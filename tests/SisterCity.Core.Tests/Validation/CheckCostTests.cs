using NodaTime;
using SisterCity.Json;
using SisterCity.Model;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Validation;

public class CheckCostTests
{
    [Fact]
    public void A_clean_agreement_costs_no_memory()
    {
        var agreement = RegisterReader.ReadRecord<Agreement>(File.ReadAllBytes(Repository.At("tests", "SisterCity.Benchmarks", "agreement.json"))).Value!;
        var on = new LocalDate(2026, 9, 1);

        // What is made once is made now.
        for (var i = 0; i < 100; i++)
            Check.Run(agreement, on).IsEmpty.Should().BeTrue();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            Check.Run(agreement, on);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
