#include "tests/bench/crowdbench.h"
#include "tests/bench/documents.h"
#include "tests/bench/scriptbench.h"
#include "tests/bench/tracebench.h"

#include <cstdlib>
#include <iostream>
#include <sstream>

using namespace bytecrowds::bench;

namespace {

Options parse(int count, char** arguments)
{
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string argument = arguments[i];
        const auto value = [&] {
            require(i + 1 < count, argument + " needs a value");
            return std::string(arguments[++i]);
        };
        if (argument == "--runs") {
            options.runs = std::stoi(value());
        } else if (argument == "--scale") {
            options.scale = std::stoi(value());
        } else if (argument == "--cases") {
            std::istringstream names(value());
            for (std::string name; std::getline(names, name, ',');)
                options.cases.insert(name);
        } else {
            options.traces.push_back(argument);
        }
    }
    require(!options.traces.empty(),
            "usage: crdt_bench [--runs N] [--scale N] [--cases CASE,...] TRACE|crdt-benchmarks|crowd...");
    return options;
}

} // namespace

int main(int count, char** arguments)
{
    try {
        const Options options = parse(count, arguments);
        for (const std::string& trace : options.traces) {
            if (trace == "crdt-benchmarks")
                benchScripts(options);
            else if (trace == "crowd")
                benchCrowd(options);
            else if (trace.ends_with(".yjs"))
                benchState(options, trace);
            else
                benchTrace(options, trace);
        }
    } catch (const std::exception& error) {
        std::cerr << "crdt_bench: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
