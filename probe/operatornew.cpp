// SPDX-License-Identifier: GPL-3.0-or-later
//
// libmimalloc is built as C: its own `new` ends the program where there is no memory left, instead of throwing. These
// go before it, and take from the same heap. The libraries that are linked use them, too.
#include <cstdlib>
#include <new>

void *operator new(std::size_t bytes)
{
    if (void *memory = std::malloc(bytes)) {
        return memory;
    }
    throw std::bad_alloc();
}

void *operator new[](std::size_t bytes)
{
    return operator new(bytes);
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete[](void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete[](void *memory, std::size_t) noexcept
{
    std::free(memory);
}
