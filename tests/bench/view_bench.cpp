// Measures the view: view_bench [--keys N] [--wrap] [--line] SIZE... | TRACE...
// SIZE is a number of bytes with K or M behind it; --line has it in one line.

#include "tests/bench/documents.h"
#include "tests/bench/viewcase.h"

#include <QApplication>

#include <cstdlib>
#include <iostream>

using namespace bytecrowds::bench;

namespace {

/// None when it is no size.
std::size_t sizeOf(const std::string& argument)
{
    char* unit = nullptr;
    const auto number = std::strtoull(argument.c_str(), &unit, 10);
    const std::string suffix = unit;
    return suffix == "M" ? number << 20 : suffix == "K" ? number << 10 : suffix.empty() ? number : 0;
}

} // namespace

int main(int count, char** arguments)
{
    try {
        QApplication application(count, arguments);
        ViewCase wanted;
        require(count > 1, "usage: view_bench [--keys N] [--wrap] [--line] SIZE... | TRACE...");
        for (int i = 1; i < count; ++i) {
            const std::string argument = arguments[i];
            if (argument == "--line") {
                wanted.oneLine = true;
            } else if (argument == "--wrap") {
                wanted.wrapped = true;
            } else if (argument == "--keys") {
                require(i + 1 < count, "--keys needs a number");
                wanted.keys = std::atoi(arguments[++i]);
            } else if (const std::size_t bytes = sizeOf(argument)) {
                wanted.bytes = bytes;
                benchView(wanted);
            } else {
                benchBinding(arguments[i]);
            }
        }
    } catch (const std::exception& error) {
        std::cerr << "view_bench: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
